package dev.latchkey.jqwik;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import java.util.Locale;
import java.util.stream.Collectors;

/** Short texts for counterexamples: the requested access, with the ends of ids. */
final class RequestLabels {
    private static final int END = 6;

    private RequestLabels() {}

    static String of(AccessRequest request) {
        String type = request.getRequestType() == null
                ? "GRANT_ACCESS"
                : request.getRequestType().getText();
        return type.toLowerCase(Locale.ROOT).replace("_access", "") + " "
                + request.getRequestedItems().stream().map(RequestLabels::of).collect(Collectors.joining(", "))
                + (type.startsWith("REVOKE") ? " from " : " for ")
                + request.getRequestedFor().stream()
                        .map(identity -> end(identity.value()))
                        .collect(Collectors.joining(", "));
    }

    private static String of(RequestedItem item) {
        return (item.getType() == null ? "" : item.getType().getText() + " ") + end(String.valueOf(item.getId()));
    }

    static String end(String id) {
        return id.length() <= END ? id : "\u2026" + id.substring(id.length() - END);
    }
}
