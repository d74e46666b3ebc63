package dev.latchkey.kotlin.docs

import dev.latchkey.dsl.account.AccountOutcome
import dev.latchkey.dsl.account.UndecidedAccount
import dev.latchkey.dsl.config.Approvers
import dev.latchkey.kotlin.accountsSelection
import dev.latchkey.kotlin.assertJson
import dev.latchkey.kotlin.cancel
import dev.latchkey.kotlin.chooseAccounts
import dev.latchkey.kotlin.config.edit
import dev.latchkey.kotlin.copy
import dev.latchkey.kotlin.forMachine
import dev.latchkey.kotlin.grant
import dev.latchkey.kotlin.grantPerIdentity
import dev.latchkey.kotlin.modify
import dev.latchkey.kotlin.query.ListScope
import dev.latchkey.kotlin.query.ME
import dev.latchkey.kotlin.query.pendingApprovalsQuery
import dev.latchkey.kotlin.query.statusQuery
import dev.latchkey.kotlin.revoke
import dev.latchkey.kotlin.revokeEntitlement
import dev.latchkey.kotlin.tenant.TestTenant
import dev.latchkey.kotlin.tenant.awaitPlan
import dev.latchkey.kotlin.tenant.suspending
import dev.latchkey.kotlin.tenant.useRows
import dev.latchkey.model.AccessRequestId
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.json.LatchkeyJson
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.request.AccountsSelectionResponse
import dev.latchkey.model.request.CancelAccessRequest
import dev.latchkey.model.status.RequestState
import dev.latchkey.model.status.RequestedItemStatus
import dev.latchkey.model.tenant.Awaited
import dev.latchkey.model.tenant.PreparedRequest
import dev.latchkey.model.tenant.Reconciliation
import dev.latchkey.model.tenant.StatusWatch
import dev.latchkey.model.tenant.Submission
import dev.latchkey.model.tenant.Tenant
import java.util.concurrent.CountDownLatch
import java.util.stream.Stream
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Instant
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** The Kotlin of docs/kotlin.md and of the documentation of the functions, and what it comes to. */
class GuideTest {
    private val endOfYear = Instant.parse("2026-12-31T23:00:00Z")
    private val monday = Instant.parse("2026-11-16T00:00:00Z")

    @Test
    fun theFirstSentence() {
        val request = grant {
            accessProfile("2c9180835d2e5168015d32f890ca1581") {
                comment = "Joins the audit team"
                removeDate = endOfYear
            }
            forIdentities("2c918084660f45d6016617daa9210584")
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["2c918084660f45d6016617daa9210584"],
              "requestType": "GRANT_ACCESS",
              "requestedItems": [
                {
                  "type": "ACCESS_PROFILE",
                  "id": "2c9180835d2e5168015d32f890ca1581",
                  "comment": "Joins the audit team",
                  "removeDate": "2026-12-31T23:00:00Z"
                }
              ]
            }
            """,
        )
    }

    @Test
    fun accountsOfEachIdentity() {
        val request = grantPerIdentity {
            forIdentity("2c918084660f45d6016617daa9210584") {
                role("2c91808a7813090a017814121e121518") {
                    onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=Ann,OU=admins")
                }
            }
            forIdentity("2c9180867b50d088017b554662fb281e") { accessProfile("2c9180835d2e5168015d32f890ca1581") }
        }

        assertJson(
            request,
            """
            {
              "requestType": "GRANT_ACCESS",
              "requestedForWithRequestedItems": [
                {
                  "identityId": "2c918084660f45d6016617daa9210584",
                  "requestedItems": [
                    {
                      "type": "ROLE",
                      "id": "2c91808a7813090a017814121e121518",
                      "accountSelection": [
                        {
                          "sourceId": "cb89bc2f1ee6445fbea12224c526ba3a",
                          "accounts": [{"nativeIdentity": "CN=Ann,OU=admins"}]
                        }
                      ]
                    }
                  ]
                },
                {
                  "identityId": "2c9180867b50d088017b554662fb281e",
                  "requestedItems": [{"type": "ACCESS_PROFILE", "id": "2c9180835d2e5168015d32f890ca1581"}]
                }
              ]
            }
            """,
        )
    }

    @Test
    fun accountsFromAnAnswer() {
        val question = accountsSelection {
            role("2c91808a7813090a017814121e121518") { comment = "Joins the admins" }
            forIdentity("2c918084660f45d6016617daa9210584")
        }
        val answer =
            LatchkeyJson.mapper()
                .readValue(
                    """
                    {"identities": [{"id": "2c918084660f45d6016617daa9210584", "requestedItems": [
                      {"type": "ROLE", "id": "2c91808a7813090a017814121e121518", "sources": [{"id": "s1", "accounts": [
                        {"id": "a1", "uuid": "u1", "nativeIdentity": "CN=Ann"},
                        {"id": "a2", "uuid": "u2", "nativeIdentity": "CN=Ann,OU=admins"}
                      ]}]}
                    ]}]}
                    """,
                    AccountsSelectionResponse::class.java,
                )
        val said = ArrayList<Any>()
        fun send(request: AccessRequest) = said.add(request)
        fun ask(questions: List<UndecidedAccount>) = said.addAll(questions)

        val outcome = question.chooseAccounts(answer) { prefer { it.nativeIdentity == "CN=Ann,OU=admins" } }
        when (outcome) {
            is AccountOutcome.Chosen -> send(outcome.request)
            is AccountOutcome.Undecided -> ask(outcome.questions)
        }

        assertJson(
            (said.single() as AccessRequest).requestedForWithRequestedItems[0].requestedItems[0].accountSelection,
            """[{"sourceId": "s1", "accounts": [{"accountUuid": "u2", "nativeIdentity": "CN=Ann,OU=admins"}]}]""",
        )
    }

    @Test
    fun newDates() {
        val untilEndOfYear = modify().removeDate(endOfYear)

        val request = untilEndOfYear.items {
            role("2c91808a7813090a017814121e121518")
            forIdentity("2c918084660f45d6016617daa9210584")
        }

        assertJson(
            request,
            """
            {
              "requestedFor": ["2c918084660f45d6016617daa9210584"],
              "requestType": "MODIFY_ACCESS",
              "requestedItems": [
                {"type": "ROLE", "id": "2c91808a7813090a017814121e121518", "removeDate": "2026-12-31T23:00:00Z"}
              ]
            }
            """,
        )
    }

    @Test
    fun revokes() {
        val roles =
            revoke(from = "2c918084660f45d6016617daa9210584") {
                role("2c91808a7813090a017814121e121518", comment = "Left the admins")
                accessProfile("2c9180835d2e5168015d32f890ca1581", comment = "Left the admins") {
                    removeDate = endOfYear
                }
            }
        val entitlement =
            revokeEntitlement(
                "2c91808874ff91550175097daaec161c",
                comment = "Left the admins",
                from = "2c918084660f45d6016617daa9210584",
            ) {
                nativeIdentity = "CN=Ann,OU=admins"
                alongside { role("2c91808a7813090a017814121e121518", comment = "Left the admins") }
            }

        assertThat(roles.requestedItems.map { it.removeDate?.toInstant().toString() })
            .containsExactly("null", "2026-12-31T23:00:00Z")
        assertThat(entitlement.requestedItems.map { it.nativeIdentity }).containsExactly("CN=Ann,OU=admins", null)
    }

    @Test
    fun machines() {
        val backup = forMachine("a1111111-bc6d-4ff3-8365-c2d44f2c68d6")

        val grant = backup.grant {
            entitlement(
                "2c91808874ff91550175097daaec161c",
                onAccountNamed("cb89bc2f1ee6445fbea12224c526ba3a", "CN=backup"),
            ) {
                comment = "Runs backups"
            }
        }
        val revoke = backup.revokeEntitlement("2c91808874ff91550175097daaec161c", comment = "No longer runs backups")

        assertThat(grant.requestedForWithRequestedItems[0].requestedItems[0].comment).isEqualTo("Runs backups")
        assertThat(revoke.requestedForWithRequestedItems[0].requestedItems[0].comment)
            .isEqualTo("No longer runs backups")
    }

    @Test
    fun copies() {
        val request = grant {
            role("2c91808a7813090a017814121e121518")
            forIdentity("2c918084660f45d6016617daa9210584")
        }

        val again = request.copy { putClientMetadata("ticket", "CHG-1042") }

        assertThat(again.requestedItems).isEqualTo(request.requestedItems)
        assertThat(again.clientMetadata).containsExactly(java.util.Map.entry("ticket", "CHG-1042"))
    }

    @Test
    fun reasons() {
        val cancel = cancel("2c91808568c529c60168cca6f90c1313", comment = "Asked for by mistake")

        assertThat(cancel).isInstanceOf(CancelAccessRequest::class.java)
    }

    @Test
    fun questions() {
        val query = statusQuery {
            requestedFor(ME)
            created after monday
            byCreatedDescending()
        }

        assertThat(query.toParameters())
            .containsEntry("filters", "created gt \"2026-11-16T00:00:00Z\"")
            .containsEntry("sorters", "-created")
    }

    @Test
    fun whatQuestionsShare() {
        val status = statusQuery { newest() }
        val approvals = pendingApprovalsQuery { newest() }

        assertThat(listOf(status.sorters, approvals.sorters)).containsExactly("-created", "-created")
        assertThat(listOf(status.limit, approvals.limit)).containsExactly(10, 10)
    }

    @Test
    fun theConfiguration() {
        val current = AccessRequestConfigV2.builder().govGroupVisibilityEnabled(true).build()

        val changed = current.edit {
            allowRequestsForOthers()
            entitlements {
                requireComment()
                approvedBy(Approvers.manager(), Approvers.sourceOwner())
            }
        }

        assertThat(changed.govGroupVisibilityEnabled).isTrue()
        assertThat(changed.entitlementRequestConfig?.accessRequestConfig?.requestCommentRequired).isTrue()
    }

    @Test
    fun coroutines() {
        val request = grant {
            role("2c91808a7813090a017814121e121518")
            forIdentity("2c918084660f45d6016617daa9210584")
        }
        val query = statusQuery { requestedFor(ME) }
        val told = ArrayList<String>()
        val tenant: Tenant = tenant()
        suspend fun send() {
            val suspending = tenant.suspending()

            when (val submission = suspending.requests.create(request)) {
                is Submission.Accepted -> told += "taken"
                is Submission.Rejected -> told += "refused: ${submission.rejection.reason}"
                is Submission.NotSent -> told += "did not leave: ${submission.reason.message}"
                is Submission.Unknown -> told += "${suspending.requests.reconcile(submission)}"
            }
            val latest = suspending.status.flow(query).take(2).toList()

            assertThat(latest).hasSize(2)
        }

        runBlocking { send() }

        assertThat(told).containsExactly("CannotTell[reason=two look alike]")
    }

    @Test
    fun aCancelledCreate() {
        val request = grant {
            role("2c91808a7813090a017814121e121518")
            forIdentity("2c918084660f45d6016617daa9210584")
        }
        val lost = ArrayList<Submission.Unknown>()
        val sent = CountDownLatch(1)
        val answers = tenant()
        val waiting = TestTenant { operation, argument ->
            if (operation == "requests.create") {
                sent.countDown()
                runCatching { CountDownLatch(1).await() }
            }
            (answers as TestTenant).answer(operation, argument)
        }
        val suspending = waiting.suspending()
        suspend fun send() {
            suspending.requests.create(request) { outcome ->
                if (outcome is Submission.Unknown) lost += outcome
            }
        }

        val found = runBlocking {
            val sender = launch { send() }
            withContext(Dispatchers.IO) { sent.await() }
            sender.cancelAndJoin()
            lost.map { suspending.requests.reconcile(it) }
        }

        assertThat(lost.map { it.request }).containsExactly(request)
        assertThat(found).containsExactly(Reconciliation.CannotTell("two look alike"))
    }

    @Test
    fun aRequestThatIsStoredBeforeItIsSent() {
        val request = grant {
            role("2c91808a7813090a017814121e121518")
            forIdentity("2c918084660f45d6016617daa9210584")
        }
        val journal = ArrayList<String>()
        val told = ArrayList<Any?>()
        val suspending = TestTenant { operation, argument ->
            told += argument
            when (operation) {
                "requests.prepare" -> PreparedRequest.of(argument as AccessRequest, "5d3118c5", java.time.Instant.EPOCH)
                "requests.create" ->
                    Submission.Unknown((argument as PreparedRequest).request, java.time.Instant.EPOCH, "killed")
                else -> Reconciliation.DidNotHappen()
            }
        }
            .suspending()
        suspend fun send(): Reconciliation {
            val prepared = suspending.requests.prepare(request)
            journal += prepared.toJson()
            suspending.requests.create(prepared)

            // In another process, after a crash:
            val stored = PreparedRequest.ofJson(journal.last())
            val found = suspending.requests.reconcile(stored)

            assertThat(stored).isEqualTo(prepared)
            return found
        }

        assertThat(runBlocking { send() }).isEqualTo(Reconciliation.DidNotHappen())
        assertThat(told).hasSize(3)
        assertThat(told[1]).isEqualTo(told[2])
    }

    @Test
    fun waiting() {
        val rows = listOf(RequestedItemStatus.builder().state(RequestState.REQUEST_COMPLETED).build())
        val suspending = TestTenant { _, _ ->
            StatusWatch { StatusWatch.Look.Finished(Awaited.Ended(rows)) }
        }
            .suspending()
        val id = AccessRequestId.of("2c91808568c529c60168cca6f90c1313")

        val message = runBlocking {
            when (val awaited = suspending.status.await(id, awaitPlan(within = 10.minutes, items = 2))) {
                is Awaited.Ended -> "ended: ${awaited.rows.map { it.state }}"
                is Awaited.StillRunning -> "still running"
                is Awaited.NeverAppeared -> "not listed yet"
            }
        }

        assertThat(message).isEqualTo("ended: [REQUEST_COMPLETED]")
    }

    @Test
    fun sequences() {
        val query = statusQuery { requestedFor(ME) }
        val tenant = tenant()

        val failed = tenant.status().useRows(query) { rows -> rows.filter { it.state == RequestState.ERROR }.toList() }

        assertThat(failed).hasSize(1)
    }

    private fun tenant(): Tenant {
        val states = listOf(RequestState.EXECUTING, RequestState.ERROR, RequestState.REQUEST_COMPLETED)
        return TestTenant { operation, argument ->
            when (operation) {
                "requests.create" ->
                    Submission.Unknown(argument as AccessRequest, java.time.Instant.EPOCH, "connection reset")
                "requests.reconcile" -> Reconciliation.CannotTell("two look alike")
                else -> rows(argument as StatusQuery, states)
            }
        }
    }

    private fun rows(query: StatusQuery, states: List<RequestState>): Stream<RequestedItemStatus> {
        assertThat(query.requestedFor?.value).isEqualTo("me")
        return states.stream().map { RequestedItemStatus.builder().state(it).build() }
    }

    private fun ListScope<*>.newest() {
        byCreatedDescending()
        limit(10)
    }
}
