package dev.latchkey.testkit.engine;

import dev.latchkey.model.Blank;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Approval schemes as beta and v3 write them: {@code sourceOwner, manager, workgroup:2c91…}. */
final class ApprovalSchemeSyntax {
    private static final String WORKGROUP = "workgroup:";

    /** The notation of the documents, in which an id replaces the braces. */
    private static final String PLACEHOLDER = "{id}";

    private ApprovalSchemeSyntax() {}

    /** Reads the schemes in a text; other parts are ignored. */
    static List<EntitlementApprovalScheme> parse(String text) {
        List<EntitlementApprovalScheme> schemes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            EntitlementApprovalScheme scheme = scheme(part.strip());
            if (scheme != null) {
                schemes.add(scheme);
            }
        }
        return List.copyOf(schemes);
    }

    /** Checks whether every part of a text is a scheme. */
    static boolean isValid(String text) {
        if (Blank.isOrNull(text)) {
            return true;
        }
        for (String part : text.split(",", -1)) {
            if (scheme(part.strip()) == null) {
                return false;
            }
        }
        return true;
    }

    /** Writes those schemes that the text form can express. */
    static String text(List<EntitlementApprovalScheme> schemes) {
        return schemes.stream()
                .map(ApprovalSchemeSyntax::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable EntitlementApprovalScheme scheme(String word) {
        if (word.startsWith(WORKGROUP)) {
            String group = word.substring(WORKGROUP.length());
            return Blank.isOrNull(group) || group.equals(PLACEHOLDER)
                    ? null
                    : EntitlementApprovalScheme.builder()
                            .approverType(ApproverType.GOVERNANCE_GROUP)
                            .approverId(group)
                            .build();
        }
        ApproverType type = switch (word) {
            case "sourceOwner" -> ApproverType.SOURCE_OWNER;
            case "manager" -> ApproverType.MANAGER;
            case "entitlementOwner" -> ApproverType.ENTITLEMENT_OWNER;
            default -> null;
        };
        return type == null
                ? null
                : EntitlementApprovalScheme.builder().approverType(type).build();
    }

    private static String word(EntitlementApprovalScheme scheme) {
        if (!(scheme.getApproverType() instanceof ApproverType type)) {
            return "";
        }
        return switch (type) {
            case SOURCE_OWNER -> "sourceOwner";
            case MANAGER -> "manager";
            case ENTITLEMENT_OWNER -> "entitlementOwner";
            case GOVERNANCE_GROUP -> WORKGROUP + scheme.getApproverId();
            case WORKFLOW -> "";
        };
    }
}
