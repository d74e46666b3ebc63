package dev.latchkey.kotlin.compile

/** What the documented rules forbid, or what makes no sense, and no sentence can say. */
internal object Catalogue {
    private const val NO_CANDIDATE = "None of the following candidates is applicable:"

    private const val NO_RECIPIENTS = "Return type mismatch: expected 'Recipients', actual 'Unit'."

    val ALL =
        listOf(
            // receivers
            Offence(
                "an item in the details of another item",
                """grant { role("r") { § }; forIdentity("i") }""",
                """comment = "why" """,
                """role("s")""",
                outside("fun role(id: String, details: GrantItemScope.() -> Unit): Unit"),
            ),
            Offence(
                "identities in the details of an item",
                """grant { role("r") { § }; forIdentity("i") }""",
                """metadata("k", "v")""",
                """forIdentity("j")""",
                outside("fun forIdentity(id: String): Recipients"),
            ),
            Offence(
                "an identity among the items of another",
                """grantPerIdentity { forIdentity("i") { role("r"); § } }""",
                """role("s")""",
                """forIdentity("j") { role("s") }""",
                outside("fun forIdentity(id: String, items: IdentityScope.() -> Unit): Recipients"),
            ),
            Offence(
                "a revoke of a role in the details of an entitlement's neighbour",
                """revokeEntitlement("e", comment = "why", from = "i") { alongside { § } }""",
                """role("r", comment = "why")""",
                """nativeIdentity = "n" """,
                outside("var nativeIdentity: String?"),
            ),
            Offence(
                "a change of who may ask, in a change about entitlements",
                """config.edit { entitlements { § } }""",
                "requireComment()",
                "allowRequestsForOthers()",
                outside("fun allowRequestsForOthers(): Unit"),
            ),
            Offence(
                "a grant inside a revoke",
                """revoke(from = "i") { § }""",
                """role("r", comment = "why")""",
                """grant { role("r"); forIdentity("i") }""",
                nested("fun grant(apiVersion: ApiVersion = ..., block: GrantScope.() -> Recipients): Nothing"),
            ),
            Offence(
                "a revoke in the details of an item",
                """grant { role("r") { § }; forIdentity("i") }""",
                """comment = "why" """,
                """revoke(from = "i") { role("r", comment = "why") }""",
                nested(
                    "fun revoke(from: String, apiVersion: ApiVersion = ..., block: RevokeScope.() -> Unit): Nothing"
                ),
            ),
            Offence(
                "a machine in a question",
                "statusQuery { § }",
                "executing()",
                """forMachine("m")""",
                nested("fun forMachine(id: String): Nothing"),
            ),
            // nulls
            Offence(
                "null as an id",
                """grant { role(§); forIdentity("i") }""",
                """"r"""",
                "null",
                "Null cannot be a value of a non-null type 'String'.",
            ),
            Offence(
                "null as an id, to the Java DSL",
                """AccessRequests.grant().role(§).forIdentity("i").build()""",
                """"r"""",
                "null",
                "Null cannot be a value of a non-null type 'String'.",
            ),
            Offence(
                "null as an attribute of the model",
                """CancelAccessRequest.builder().comment("why").apply { § }.build()""",
                """comment("other")""",
                "unknownFields(null)",
                "Null cannot be a value of a non-null type",
            ),
            Offence(
                "something that may be null as a reason",
                """cancel("q", comment = §)""",
                """item.comment ?: "Asked for by mistake"""",
                "item.comment",
                "Argument type mismatch: actual type is 'String?', but 'String' was expected.",
            ),
            // identities
            Offence(
                "a grant to nobody",
                """grant { role("r"); § }""",
                """forIdentity("i")""",
                """role("s")""",
                NO_RECIPIENTS,
            ),
            Offence(
                "a grant with accounts to nobody",
                """grantPerIdentity { § }""",
                """forIdentity("i") { role("r") }""",
                """metadata("k", "v")""",
                NO_RECIPIENTS,
            ),
            Offence(
                "a question about accounts of nobody",
                """accountsSelection { role("r"); § }""",
                """forIdentities("i", "j")""",
                "",
                NO_RECIPIENTS,
            ),
            Offence(
                "recipients that are nobody",
                """grant { role("r"); § }""",
                """forIdentity("i")""",
                "Recipients()",
                "Cannot access 'constructor(): Recipients': it is internal",
            ),
            // revokes
            Offence(
                "a revoke for two identities",
                """revoke(§) { role("r", comment = "why") }""",
                """"i"""",
                """"i", "j"""",
                NO_CANDIDATE,
            ),
            Offence(
                "a revoke for one more identity",
                """revoke(from = "i") { role("r", comment = "why"); § }""",
                """accessProfile("p", comment = "why")""",
                """forIdentity("j")""",
                unresolved("forIdentity"),
            ),
            Offence(
                "a revoke from nobody",
                """revoke(§) { role("r", comment = "why") }""",
                """from = "i"""",
                "",
                NO_CANDIDATE,
            ),
            Offence(
                "a revoke with a start date",
                """revoke(from = "i") { role("r", comment = "why") { § } }""",
                "removeDate = date",
                "startDate = date",
                unresolved("startDate"),
            ),
            Offence(
                "a revoke that says when it starts",
                """revokeEntitlement("e", comment = "why", from = "i") { §(day, java.time.ZoneOffset.UTC) }""",
                "removeDate",
                "startDate",
                unresolved("startDate"),
            ),
            Offence(
                "a revoke without a reason",
                """revoke(from = "i") { role("r"§) }""",
                """, comment = "why"""",
                "",
                "No value passed for parameter 'comment'.",
            ),
            Offence(
                "a revoke of an entitlement without a reason",
                """revokeEntitlement("e"§, from = "i")""",
                """, comment = "why"""",
                "",
                NO_CANDIDATE,
            ),
            Offence(
                "a second entitlement in a revoke",
                """revokeEntitlement("e", comment = "why", from = "i") { alongside { §("x", comment = "why") } }""",
                "role",
                "entitlement",
                unresolved("entitlement"),
            ),
            Offence(
                "the assignment of an access profile",
                """revoke(from = "i") { §("x", comment = "why") { assignmentId = "a" } }""",
                "role",
                "accessProfile",
                unresolved("assignmentId"),
            ),
            // items
            Offence(
                "an account on a flat item",
                """grant { role("r") { § }; forIdentity("i") }""",
                """comment = "why" """,
                """onAccountNamed("s", "n")""",
                unresolved("onAccountNamed"),
            ),
            Offence(
                "a day without a zone",
                """
                grant {
                    accessProfile("2c9180835d2e5168015d32f890ca1581") { comment = "Joins the audit team"; removeDate = § }
                    forIdentities("2c918084660f45d6016617daa9210584")
                }
                """
                    .trim(),
                "date",
                "day",
                "Assignment type mismatch: actual type is 'LocalDate', but 'Instant?' was expected.",
            ),
            Offence(
                "a modify without a date",
                """modify()§.items { role("r"); forIdentity("i") }""",
                ".removeDate(date)",
                "",
                unresolved("items"),
            ),
            Offence(
                "a form in a modify",
                """modify().removeDate(date).items { role("r") { § }; forIdentity("i") }""",
                """comment = "why" """,
                """form = "f" """,
                unresolved("form"),
            ),
            // machines
            Offence(
                "a role for a machine",
                """forMachine("m").grant { §("x", onAccountNamed("s", "n")) }""",
                "entitlement",
                "role",
                unresolved("role"),
            ),
            Offence(
                "an entitlement on no account of a machine",
                """forMachine("m").grant { entitlement("e"§) }""",
                """, onAccountNamed("s", "n")""",
                "",
                "No value passed for parameter 'account'.",
            ),
            Offence(
                "an entitlement on two accounts of a machine",
                """forMachine("m").grant { entitlement("e", onAccountNamed("s", "n")§) }""",
                "",
                """, onAccountNamed("s", "o")""",
                "Argument type mismatch: actual type is 'MachineAccount', but",
            ),
            Offence(
                "a modify of a machine without a date",
                """forMachine("m").modify()§.items { entitlement("e", onAccountNamed("s", "n")) }""",
                ".startDate(date)",
                "",
                unresolved("items"),
            ),
            Offence(
                "a second entitlement that a machine loses",
                """forMachine("m").revokeEntitlement("e", comment = "why") { § }""",
                """nativeIdentity = "n" """,
                "alongside { }",
                unresolved("alongside"),
            ),
            // what becomes of requests
            Offence(
                "a cancel without a reason",
                """cancel("q"§)""",
                """, comment = "why"""",
                "",
                NO_CANDIDATE,
            ),
            Offence(
                "a cancel without a reason in a coroutine",
                """runBlocking { cancel("q"§) }""",
                """, comment = "why"""",
                "",
                "'fun CoroutineScope.cancel(accessRequestId: String): Nothing' is deprecated. A request is cancelled with",
            ),
            Offence(
                "a question for moments that begin with a text",
                "statusQuery { created § }",
                "after date",
                """startsWith "2027" """,
                unresolved("startsWith"),
            ),
            Offence(
                "the status of a row, asked by a user",
                "§ { status equalTo \"EXECUTING\" }",
                "administrationQuery",
                "statusQuery",
                unresolved("status"),
            ),
            Offence(
                "an outcome that is forgotten",
                """
                when (val submission = tenant.requests().create(AccessRequest.builder().build())) {
                    is Submission.Accepted -> "taken"
                    is Submission.Rejected -> "refused"
                    is Submission.NotSent -> "did not leave"
                    §
                }
                """
                    .trim(),
                """is Submission.Unknown -> submission.problem""",
                "",
                "'when' expression must be exhaustive. Add the 'is Unknown' branch or an 'else' branch.",
            ),
            Offence(
                "a call that suspends, from a function that does not",
                "tenant.§",
                "requests().create(AccessRequest.builder().build())",
                "suspending().requests.create(AccessRequest.builder().build())",
                "Suspend function 'suspend fun create(request: AccessRequest, onCancelled: (Submission) -> Unit = ...): Submission' can only be called",
            ),
        )

    private fun outside(declaration: String) =
        "'$declaration' cannot be called in this context with an implicit receiver. Use an explicit receiver if necessary."

    private fun nested(declaration: String) =
        "'$declaration' is deprecated. A request cannot be built inside another one, where it would be dropped: build it outside."

    private fun unresolved(name: String) = "Unresolved reference '$name'"
}
