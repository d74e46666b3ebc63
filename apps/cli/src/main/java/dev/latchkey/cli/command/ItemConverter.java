package dev.latchkey.cli.command;

import dev.latchkey.model.ItemType;
import dev.latchkey.validation.requirement.ItemReference;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses an item, which consists of type and id. */
final class ItemConverter implements ITypeConverter<ItemReference> {
    /** For picocli. */
    public ItemConverter() {}

    @Override
    public ItemReference convert(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        if (colon < 0 || id.isBlank()) {
            throw new TypeConversionException("\"" + text
                    + "\" is not an item; write its type and its id, such as ROLE:2c9180835d2e5168015d32f890ca1581");
        }
        String type = text.substring(0, colon);
        return Arrays.stream(ItemType.values())
                .filter(candidate ->
                        candidate.name().equals(type.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .map(found -> new ItemReference(found, id))
                .orElseThrow(() -> new TypeConversionException("\"" + type + "\" is not a type of items; choose one of "
                        + Arrays.stream(ItemType.values()).map(ItemType::name).collect(Collectors.joining(", "))));
    }
}
