package dev.latchkey.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;

/**
 * Lets Jackson 2 mappers read and write the model. {@code mapper.findAndRegisterModules()} finds it; Spring Boot
 * registers it on its own mapper. Without it a Jackson 2 mapper refuses the model.
 *
 * <p>Types with {@link Wire} and {@link Open} values go through {@link LatchkeyJson#mapper()}, so they look the same
 * as with Jackson 3: unset keys are left out, date-times are UTC, unknown fields and the digits of their numbers are
 * kept. Settings of the Jackson 2 mapper that shape properties (naming, inclusion, views, mix-ins) do not reach them;
 * indentation, limits and data formats do. A failed read is a {@code MismatchedInputException} with the path to the
 * field, and with the place where the outermost value of the model begins.
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

    /** {@return the same for all modules of this class, so that a mapper registers one only} */
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
