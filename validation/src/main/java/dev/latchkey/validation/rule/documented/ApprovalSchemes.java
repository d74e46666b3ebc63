package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;

import dev.latchkey.model.Blank;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Terms;
import java.util.ArrayList;
import java.util.List;

/** The approval schemes of entitlements as one text: {@code sourceOwner, manager, workgroup:{id}}, or nothing at all. */
final class ApprovalSchemes {
    private static final String GROUP = "workgroup:";
    private static final String GROUP_FORM = GROUP + "{id}";

    private ApprovalSchemes() {}

    /** Says what is wrong with each scheme, with its index in the text. */
    static Answer check(String text, String at, Terms terms) {
        if (Blank.is(text)) {
            return satisfied();
        }
        Answer answer = satisfied();
        int start = 0;
        for (String part : text.split(",", -1)) {
            String scheme = part.strip();
            int index = scheme.isEmpty() ? start : start + part.indexOf(scheme);
            String wrong = wrong(scheme, "at index " + index, terms);
            if (!wrong.isEmpty()) {
                answer = answer.and(violated(at, wrong));
            }
            start += part.length() + 1;
        }
        return answer;
    }

    private static String wrong(String scheme, String where, Terms terms) {
        if (scheme.isEmpty()) {
            return "a scheme is missing " + where;
        }
        if (scheme.startsWith(GROUP)) {
            String id = scheme.substring(GROUP.length());
            return Blank.is(id) || scheme.equals(GROUP_FORM) ? "the governance group " + where + " has no id" : "";
        }
        List<String> known = known(terms);
        return known.contains(scheme)
                ? ""
                : Spelling.shown(scheme) + " " + where + " is not a scheme; the schemes are " + String.join(", ", known)
                        + Spelling.suggestion(scheme, known);
    }

    private static List<String> known(Terms terms) {
        List<String> known = new ArrayList<>(List.of("sourceOwner", "manager", GROUP_FORM));
        if (terms.apiVersion().offers(ConfigFeature.ENTITLEMENT_OWNER_SCHEME)) {
            known.add(0, ConfigFeature.ENTITLEMENT_OWNER_SCHEME.getJsonName());
        }
        return known;
    }
}
