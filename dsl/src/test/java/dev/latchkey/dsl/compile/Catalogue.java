package dev.latchkey.dsl.compile;

import java.util.List;

/** What the documented rules forbid, or what makes no sense, and no sentence can say. */
final class Catalogue {
    private static final String NO_METHOD = "cannot find symbol\n  symbol:   method ";

    static final List<Offence> ALL = List.of(
            // ids of the wrong kind
            new Offence(
                    "the id of a request where identities belong",
                    "AccessRequests.grant().role(\"r\").forIdentities(§).build()",
                    "IdentityId.of(\"i\")",
                    "AccessRequestId.of(\"i\")",
                    "no suitable method found for forIdentities(dev.latchkey.model.AccessRequestId)"),
            new Offence(
                    "the id of an approval where one identity belongs",
                    "AccessRequests.revoke().role(\"r\", \"why\").forIdentity(§).build()",
                    "IdentityId.of(\"i\")",
                    "ApprovalId.of(\"i\")",
                    "no suitable method found for forIdentity(dev.latchkey.model.ApprovalId)"),
            new Offence(
                    "the id of an identity where a request belongs",
                    "AccessRequests.cancel(§).comment(\"why\")",
                    "AccessRequestId.of(\"q\")",
                    "IdentityId.of(\"q\")",
                    "no suitable method found for cancel(dev.latchkey.model.IdentityId)"),
            new Offence(
                    "the id of a request where approvals belong",
                    "Approvals.approveAll(§).comment(\"why\")",
                    "ApprovalId.of(\"q\")",
                    "AccessRequestId.of(\"q\")",
                    "no suitable method found for approveAll(dev.latchkey.model.AccessRequestId)"),
            // revokes
            new Offence(
                    "a revoke for two identities",
                    "AccessRequests.revoke().role(\"r\", \"why\").forIdentity(§).build()",
                    "\"i\"",
                    "\"i\", \"j\"",
                    "no suitable method found for forIdentity(java.lang.String,java.lang.String)"),
            new Offence(
                    "a revoke for one more identity",
                    "AccessRequests.revoke().role(\"r\", \"why\").forIdentity(\"i\")§.build()",
                    "",
                    ".forIdentity(\"j\")",
                    NO_METHOD + "forIdentity(java.lang.String)\n  location: class dev.latchkey.dsl.RequestBuilder"),
            new Offence(
                    "a revoke for a list of identities",
                    "AccessRequests.revoke().entitlement(\"e\", \"why\").§(\"i\").build()",
                    "forIdentity",
                    "forIdentities",
                    NO_METHOD + "forIdentities(java.lang.String)"),
            new Offence(
                    "a revoke from nobody",
                    "AccessRequests.revoke().role(\"r\", \"why\")§.build()",
                    ".forIdentity(\"i\")",
                    "",
                    NO_METHOD + "build()"),
            new Offence(
                    "a revoke of nothing",
                    "AccessRequests.revoke()§.forIdentity(\"i\").build()",
                    ".role(\"r\", \"why\")",
                    "",
                    NO_METHOD + "forIdentity(java.lang.String)"),
            new Offence(
                    "a revoke with a start date",
                    "AccessRequests.revoke().role(\"r\", \"why\", item -> item.§(date)).forIdentity(\"i\").build()",
                    "removeDate",
                    "startDate",
                    NO_METHOD + "startDate(java.time.Instant)"),
            new Offence(
                    "a second entitlement in a revoke",
                    "AccessRequests.revoke().entitlement(\"e\", \"why\").§(\"x\", \"why\").forIdentity(\"i\").build()",
                    "role",
                    "entitlement",
                    NO_METHOD + "entitlement(java.lang.String,java.lang.String)"),
            new Offence(
                    "a second entitlement in a revoke, after a role",
                    "AccessRequests.revoke().entitlement(\"e\", \"why\").role(\"r\", \"why\").§(\"x\", \"why\")"
                            + ".forIdentity(\"i\").build()",
                    "accessProfile",
                    "entitlement",
                    NO_METHOD + "entitlement(java.lang.String,java.lang.String)"),
            new Offence(
                    "a role revoked without a reason",
                    "AccessRequests.revoke().role(\"r\"§).forIdentity(\"i\").build()",
                    ", \"why\"",
                    "",
                    "no suitable method found for role(java.lang.String)"),
            new Offence(
                    "an access profile revoked without a reason",
                    "AccessRequests.revoke().accessProfile(\"p\"§).forIdentity(\"i\").build()",
                    ", \"why\"",
                    "",
                    "no suitable method found for accessProfile(java.lang.String)"),
            new Offence(
                    "an entitlement revoked without a reason",
                    "AccessRequests.revoke().entitlement(\"e\"§).forIdentity(\"i\").build()",
                    ", \"why\"",
                    "",
                    "no suitable method found for entitlement(java.lang.String)"),
            new Offence(
                    "an entitlement revoked by its assignment",
                    "AccessRequests.revoke().entitlement(\"e\", \"why\", item -> item.§(\"x\")).forIdentity(\"i\").build()",
                    "nativeIdentity",
                    "assignmentId",
                    NO_METHOD + "assignmentId(java.lang.String)"),
            new Offence(
                    "a role revoked by its account",
                    "AccessRequests.revoke().role(\"r\", \"why\", item -> item.§(\"x\")).forIdentity(\"i\").build()",
                    "assignmentId",
                    "nativeIdentity",
                    NO_METHOD + "nativeIdentity(java.lang.String)"),
            new Offence(
                    "an access profile revoked by an assignment",
                    "AccessRequests.revoke().accessProfile(\"p\", \"why\", item -> item.§).forIdentity(\"i\").build()",
                    "removeDate(date)",
                    "assignmentId(\"x\")",
                    NO_METHOD + "assignmentId(java.lang.String)"),
            new Offence(
                    "a revoke with a form",
                    "AccessRequests.revoke().role(\"r\", \"why\", item -> item.§(\"x\")).forIdentity(\"i\").build()",
                    "assignmentId",
                    "form",
                    NO_METHOD + "form(java.lang.String)"),
            new Offence(
                    "a revoke that selects accounts",
                    "AccessRequests.revoke().role(\"r\", \"why\", item -> item.§(\"k\", \"v\")).forIdentity(\"i\").build()",
                    "metadata",
                    "onAccountNamed",
                    NO_METHOD + "onAccountNamed(java.lang.String,java.lang.String)"),
            new Offence(
                    "a revoke of several entitlements",
                    "AccessRequests.revoke().§(List.of(\"x\", \"y\"), \"why\").forIdentity(\"i\").build()",
                    "roles",
                    "entitlements",
                    NO_METHOD + "entitlements(java.util.List<java.lang.String>,java.lang.String)"),

            // machines
            new Offence(
                    "a role for a machine",
                    "AccessRequests.forMachine(\"m\").grant().§(\"x\", item -> item.onAccountNamed(\"s\", \"n\")).build()",
                    "entitlement",
                    "role",
                    NO_METHOD + "role("),
            new Offence(
                    "an access profile for a machine",
                    "AccessRequests.forMachine(\"m\").grant().§(\"x\", item -> item.onAccountNamed(\"s\", \"n\")).build()",
                    "entitlement",
                    "accessProfile",
                    NO_METHOD + "accessProfile("),
            new Offence(
                    "an entitlement for a machine without details",
                    "AccessRequests.forMachine(\"m\").grant().entitlement(\"e\"§).build()",
                    ", item -> item.onAccountNamed(\"s\", \"n\")",
                    "",
                    "method entitlement in interface dev.latchkey.dsl.EntitlementsStep<N> cannot be applied to given types;"),
            new Offence(
                    "an entitlement for a machine without an account",
                    "AccessRequests.forMachine(\"m\").grant().entitlement(\"e\", item -> item§).build()",
                    ".onAccountNamed(\"s\", \"n\")",
                    "",
                    "incompatible types: bad return type in lambda expression"),
            new Offence(
                    "an entitlement for a machine on two accounts",
                    "AccessRequests.forMachine(\"m\").grant().entitlement(\"e\", item -> item.onAccountNamed(\"s\", \"n\")§)"
                            + ".build()",
                    "",
                    ".onAccountNamed(\"t\", \"o\")",
                    NO_METHOD + "onAccountNamed(java.lang.String,java.lang.String)"),
            new Offence(
                    "a form for a machine",
                    "AccessRequests.forMachine(\"m\").grant().entitlement(\"e\", item -> item.onAccountNamed(\"s\", \"n\")"
                            + ".§(\"x\")).build()",
                    "comment",
                    "form",
                    NO_METHOD + "form(java.lang.String)"),
            new Offence(
                    "a grant to a machine that grants nothing",
                    "AccessRequests.forMachine(\"m\").grant()§.build()",
                    ".entitlement(\"e\", item -> item.onAccountNamed(\"s\", \"n\"))",
                    "",
                    NO_METHOD + "build()"),
            new Offence(
                    "a machine among people",
                    "AccessRequests.grantPerIdentity().forIdentity(\"i\").role(\"r\").§(\"m\").role(\"r\").build()",
                    "forIdentity",
                    "forMachine",
                    NO_METHOD + "forMachine(java.lang.String)"),
            new Offence(
                    "a person among machines",
                    "AccessRequests.forMachine(\"m\").grant().entitlement(\"e\", item -> item.onAccountNamed(\"s\", \"n\"))"
                            + ".§(\"i\").entitlement(\"e\", item -> item.onAccountNamed(\"s\", \"n\")).build()",
                    "forMachine",
                    "forIdentity",
                    NO_METHOD + "forIdentity(java.lang.String)"),
            new Offence(
                    "a modify for a machine without a date",
                    "AccessRequests.forMachine(\"m\").modify()§.entitlement(\"e\","
                            + " item -> item.onAccountNamed(\"s\", \"n\")).build()",
                    ".removeDate(date)",
                    "",
                    NO_METHOD + "entitlement("),
            new Offence(
                    "a revoke from a machine that selects accounts",
                    "AccessRequests.forMachine(\"m\").revoke().entitlement(\"e\", \"why\", item -> item.§).build()",
                    "nativeIdentity(\"n\")",
                    "onAccountNamed(\"s\", \"n\")",
                    NO_METHOD + "onAccountNamed(java.lang.String,java.lang.String)"),
            new Offence(
                    "a revoke from a machine without a reason",
                    "AccessRequests.forMachine(\"m\").revoke().entitlement(\"e\"§).build()",
                    ", \"why\"",
                    "",
                    "no suitable method found for entitlement(java.lang.String)"),
            new Offence(
                    "a revoke from two machines",
                    "AccessRequests.forMachine(\"m\").revoke().entitlement(\"e\", \"why\")§.build()",
                    "",
                    ".forMachine(\"n\")",
                    NO_METHOD + "forMachine(java.lang.String)"),
            new Offence(
                    "a second entitlement in a revoke from a machine",
                    "AccessRequests.forMachine(\"m\").revoke().entitlement(\"e\", \"why\")§.build()",
                    "",
                    ".entitlement(\"f\", \"why\")",
                    NO_METHOD + "entitlement(java.lang.String,java.lang.String)"),
            new Offence(
                    "a revoke from a machine with a start date",
                    "AccessRequests.forMachine(\"m\").revoke().entitlement(\"e\", \"why\", item -> item.§(date)).build()",
                    "removeDate",
                    "startDate",
                    NO_METHOD + "startDate(java.time.Instant)"),

            // grants and modifies
            new Offence(
                    "an account for an item of the flat shape",
                    "AccessRequests.grant().role(\"r\", item -> item.§(\"k\", \"v\")).forIdentity(\"i\").build()",
                    "metadata",
                    "onAccountNamed",
                    NO_METHOD + "onAccountNamed(java.lang.String,java.lang.String)"),
            new Offence(
                    "the nested shape mixed with the flat one: items before the identity",
                    "AccessRequests.grantPerIdentity()§.role(\"r\").build()",
                    ".forIdentity(\"i\")",
                    "",
                    NO_METHOD + "role(java.lang.String)"),
            new Offence(
                    "the nested shape mixed with the flat one: a list of identities",
                    "AccessRequests.grantPerIdentity().§(\"i\").role(\"r\").build()",
                    "forIdentity",
                    "forIdentities",
                    NO_METHOD + "forIdentities(java.lang.String)"),
            new Offence(
                    "the flat shape mixed with the nested one: items after the identity",
                    "AccessRequests.grant().role(\"r\").forIdentity(\"i\")§.build()",
                    "",
                    ".role(\"s\")",
                    NO_METHOD + "role(java.lang.String)"),
            new Offence(
                    "a grant of nothing",
                    "AccessRequests.grant()§.forIdentities(\"i\").build()",
                    ".role(\"r\")",
                    "",
                    NO_METHOD + "forIdentities(java.lang.String)"),
            new Offence(
                    "a grant for nobody",
                    "AccessRequests.grant().role(\"r\")§.build()",
                    ".forIdentities(\"i\")",
                    "",
                    NO_METHOD + "build()"),
            new Offence(
                    "a grant of several items for nobody",
                    "AccessRequests.grant().roles(List.of(\"r\", \"s\"))§.build()",
                    ".forIdentities(\"i\")",
                    "",
                    NO_METHOD + "build()"),
            new Offence(
                    "a grant for an empty list",
                    "AccessRequests.grant().role(\"r\").forIdentities(§).build()",
                    "\"i\"",
                    "",
                    "no suitable method found for forIdentities(no arguments)"),
            new Offence(
                    "a grant with accounts in which an identity gets nothing",
                    "AccessRequests.grantPerIdentity().forIdentity(\"i\")§.build()",
                    ".role(\"r\")",
                    "",
                    NO_METHOD + "build()"),
            new Offence(
                    "a grant with accounts in which one of several identities gets nothing",
                    "AccessRequests.grantPerIdentity().forEachIdentity(List.of(\"i\"), (id, items) -> items§).build()",
                    ".role(\"r\")",
                    "",
                    "incompatible types: bad return type in lambda expression"),
            new Offence(
                    "a granted item with an assignment",
                    "AccessRequests.grant().role(\"r\", item -> item.§(\"x\")).forIdentity(\"i\").build()",
                    "comment",
                    "assignmentId",
                    NO_METHOD + "assignmentId(java.lang.String)"),
            new Offence(
                    "a modify without a date",
                    "AccessRequests.modify()§.role(\"r\").forIdentity(\"i\").build()",
                    ".removeDate(date)",
                    "",
                    NO_METHOD + "role(java.lang.String)"),
            new Offence(
                    "a modify with a form",
                    "AccessRequests.modify().removeDate(date).role(\"r\", item -> item.§(\"x\")).forIdentity(\"i\").build()",
                    "comment",
                    "form",
                    NO_METHOD + "form(java.lang.String)"),
            new Offence(
                    "a date that is a text",
                    "AccessRequests.grant().role(\"r\", item -> item.removeDate(§)).forIdentity(\"i\").build()",
                    "date",
                    "\"2027-07-11\"",
                    "no suitable method found for removeDate(java.lang.String)"),
            new Offence(
                    "a date without a zone",
                    "AccessRequests.grant().role(\"r\", item -> item.removeDate(LocalDate.EPOCH§)).forIdentity(\"i\").build()",
                    ", ZoneOffset.UTC",
                    "",
                    "no suitable method found for removeDate(java.time.LocalDate)"),
            new Offence(
                    "a time without a zone",
                    "AccessRequests.grant().role(\"r\", item -> item.removeDate(LocalDateTime.MAX§)).forIdentity(\"i\").build()",
                    ".atOffset(ZoneOffset.UTC)",
                    "",
                    "no suitable method found for removeDate(java.time.LocalDateTime)"),

            // actions
            new Offence(
                    "a cancel without a reason",
                    "new CancelAccessRequest[] {AccessRequests.cancel(\"q\")§}",
                    ".comment(\"why\")",
                    "",
                    "incompatible types: dev.latchkey.dsl.CommentStep<dev.latchkey.model.request.CancelAccessRequest>"
                            + " cannot be converted to dev.latchkey.model.request.CancelAccessRequest"),
            new Offence(
                    "a cancel of two requests",
                    "AccessRequests.cancel(\"q\"§).comment(\"why\")",
                    "",
                    ", \"p\"",
                    "no suitable method found for cancel(java.lang.String,java.lang.String)"),
            new Offence(
                    "a bulk approval without a reason",
                    "new BulkApproveAccessRequest[] {Approvals.approveAll(\"a\", \"b\")§}",
                    ".comment(\"why\")",
                    "",
                    "incompatible types: dev.latchkey.dsl.CommentStep<dev.latchkey.model.approval.BulkApproveAccessRequest>"
                            + " cannot be converted to dev.latchkey.model.approval.BulkApproveAccessRequest"),
            new Offence(
                    "a forward to nobody",
                    "Approvals.forwardTo(§).comment(\"why\")",
                    "\"i\"",
                    "",
                    "no suitable method found for forwardTo(no arguments)"),

            // questions
            new Offence(
                    "the beginning of an id of a pending approval",
                    "Queries.pendingApprovals().id().§(\"a\").build()",
                    "is",
                    "startsWith",
                    NO_METHOD + "startsWith(java.lang.String)"),
            new Offence(
                    "a moment compared with a text",
                    "Queries.status().created().after(§).build()",
                    "date",
                    "\"2027\"",
                    "incompatible types: java.lang.String cannot be converted to java.time.Instant"),
            new Offence(
                    "an administrator's filter for everybody",
                    "Queries.§().status().is(\"EXECUTING\").build()",
                    "administration",
                    "status",
                    NO_METHOD + "status()\n  location: class dev.latchkey.dsl.query.StatusQueryBuilder"),
            new Offence(
                    "completed approvals by their request",
                    "Queries.§().accessRequestId().is(\"q\").build()",
                    "pendingApprovals",
                    "completedApprovals",
                    NO_METHOD
                            + "accessRequestId()\n  location: class dev.latchkey.dsl.query.CompletedApprovalsQueryBuilder"),
            new Offence(
                    "approvals sorted by name",
                    "Queries.pendingApprovals().§().build()",
                    "byCreated",
                    "byName",
                    NO_METHOD + "byName()"),

            // the configuration
            new Offence(
                    "automatic approval in the second generation",
                    "ConfigEdits.of(§).approveOwnRequests().build()",
                    "one",
                    "two",
                    NO_METHOD + "approveOwnRequests()\n  location: class dev.latchkey.dsl.config.Generation2Edit"),
            new Offence(
                    "the visibility of governance groups in the first generation",
                    "ConfigEdits.of(§).showGovernanceGroups().build()",
                    "two",
                    "one",
                    NO_METHOD + "showGovernanceGroups()\n  location: class dev.latchkey.dsl.config.Generation1Edit"),
            new Offence(
                    "a governance group without an id",
                    "ConfigEdits.of(two).entitlements(edit -> edit.approvedBy(Approvers.governanceGroup(§))).build()",
                    "\"g\"",
                    "",
                    "method governanceGroup in class dev.latchkey.dsl.config.Approvers cannot be applied to given types;"),
            new Offence(
                    "a manager with an id",
                    "ConfigEdits.of(two).entitlements(edit -> edit.approvedBy(Approvers.manager(§))).build()",
                    "",
                    "\"i\"",
                    "method manager in class dev.latchkey.dsl.config.Approvers cannot be applied to given types;"));

    private Catalogue() {}
}
