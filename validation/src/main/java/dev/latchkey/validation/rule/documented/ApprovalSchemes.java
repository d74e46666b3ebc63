package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.validation.rule.CheckContext;
import java.util.List;

/** The approval schemes of entitlements as one text: {@code entitlementOwner, sourceOwner, manager,
 * workgroup:{id}}, or nothing at all. */
final class ApprovalSchemes {
    private static final String GROUP = "workgroup:";
    private static final String GROUP_FORM = GROUP + "{id}";
    private static final List<String> KNOWN = List.of("entitlementOwner", "sourceOwner", "manager", GROUP_FORM);

    private ApprovalSchemes() {}

    /** Reports the problem of each scheme, with its index in the text. */
    static void check(String text, String at, CheckContext context) {
        if (Blank.is(text)) {
            return;
        }
        int start = 0;
        for (String part : text.split(",", -1)) {
            String scheme = part.strip();
            int index = scheme.isEmpty() ? start : start + part.indexOf(scheme);
            String wrong = wrong(scheme, "at index " + index);
            if (!wrong.isEmpty()) {
                context.violated(at, wrong);
            }
            start += part.length() + 1;
        }
    }

    private static String wrong(String scheme, String where) {
        if (scheme.isEmpty()) {
            return "a scheme is missing " + where;
        }
        if (scheme.startsWith(GROUP)) {
            String id = scheme.substring(GROUP.length());
            return Blank.is(id) || scheme.equals(GROUP_FORM) ? "the governance group " + where + " has no id" : "";
        }
        return KNOWN.contains(scheme)
                ? ""
                : Spelling.shown(scheme) + " " + where + " is not a scheme; the schemes are " + String.join(", ", KNOWN)
                        + Spelling.suggestion(scheme, KNOWN);
    }
}
