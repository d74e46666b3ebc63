package dev.latchkey.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;

/**
 * Enables Jackson 2 mappers to read and write the model. {@code mapper.findAndRegisterModules()} finds it; Spring Boot
 * registers it on its own mapper. Without it, a Jackson 2 mapper rejects the model.
 *
 * <p>Types with {@link Wire} and {@link Open} values go through {@link LatchkeyJson#mapper()}, so the JSON is the same
 * as with Jackson 3: unset keys are omitted, date-times are in UTC, and unknown fields keep all digits of their
 * numbers. Settings of the Jackson 2 mapper for properties (naming, inclusion, views, mix-ins) do not apply to them;
 * indentation, limits and data formats do. A failed read throws a {@code MismatchedInputException} with the path to the
 * field and the location of the outermost value of the model.
 */
public final class LatchkeyModule extends Module {
    /** Creates the module; it has no settings. */
    public LatchkeyModule() {}

    @Override
    public String getModuleName() {
        return "latchkey";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** {@return the same id for all modules of this class, so that a mapper registers only one} */
    @Override
    public Object getTypeId() {
        return LatchkeyModule.class;
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
    }
}
