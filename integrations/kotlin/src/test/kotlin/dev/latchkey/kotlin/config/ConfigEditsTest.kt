package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.ConfigEdits
import dev.latchkey.dsl.config.EntitlementEdit
import dev.latchkey.kotlin.assertJson
import dev.latchkey.model.DurationUnit
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.json.LatchkeyJson
import dev.latchkey.model.version.ApiVersion
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatIllegalArgumentException
import org.junit.jupiter.api.Test

class ConfigEditsTest {
    private val first = AccessRequestConfig.builder().autoApprovalEnabled(true).build()
    private val second =
        LatchkeyJson.mapper()
            .readValue(
                """{"approvalsMustBeExternal": true, "reauthorizationEnabled": true, "brandNew": 1}""",
                AccessRequestConfigV2::class.java,
            )

    @Test
    fun whatIsNotSpokenOfStaysAsItIs() {
        val changed = second.edit {
            allowRequestsForOthers()
            entitlements {
                requireComment()
                approvedBy(Approvers.manager(), Approvers.sourceOwner())
            }
        }

        assertJson(
            changed,
            """
            {
              "approvalsMustBeExternal": true,
              "reauthorizationEnabled": true,
              "requestOnBehalfOfConfig": {"allowRequestOnBehalfOfAnyoneByAnyone": true},
              "entitlementRequestConfig": {
                "accessRequestConfig": {
                  "approvalSchemes": [{"approverType": "MANAGER"}, {"approverType": "SOURCE_OWNER"}],
                  "requestCommentRequired": true
                }
              },
              "brandNew": 1
            }
            """,
        )
    }

    @Test
    fun theFirstGenerationIsChangedInItsWords() {
        val changed = first.edit {
            decideElsewhere()
            enableReauthorization()
            forbidRequestsForOthers()
            allowRequestsByManagers()
            reviewOwnRequests()
            remindEvery(days = 3, reminders = 2)
            escalateAfter(days = 5)
            fallBackTo("i1")
            entitlements { waiveComment() }
        }

        assertJson(
            changed,
            """
            {
              "approvalsMustBeExternal": true,
              "autoApprovalEnabled": false,
              "reauthorizationEnabled": true,
              "requestOnBehalfOfConfig": {
                "allowRequestOnBehalfOfAnyoneByAnyone": false,
                "allowRequestOnBehalfOfEmployeeByManager": true
              },
              "approvalReminderAndEscalationConfig": {
                "daysUntilEscalation": 5,
                "daysBetweenReminders": 3,
                "maxReminders": 2,
                "fallbackApproverRef": {"type": "IDENTITY", "id": "i1"}
              },
              "entitlementRequestConfig": {"accessRequestConfig": {"requestCommentRequired": false}}
            }
            """,
        )
    }

    @Test
    fun everyWordOfBothGenerationsIsTheOneOfTheSameName() {
        val one = ConfigEdits.of(first)
        val two = ConfigEdits.of(second)

        assertThat(
                listOf(
                    first.edit { decideElsewhere() },
                    first.edit { decideHere() },
                    first.edit { enableReauthorization() },
                    first.edit { disableReauthorization() },
                    first.edit { allowRequestsForOthers() },
                    first.edit { forbidRequestsForOthers() },
                    first.edit { allowRequestsByManagers() },
                    first.edit { forbidRequestsByManagers() },
                    first.edit { allowRequestsForMachines() },
                    first.edit { forbidRequestsForMachines() },
                    first.edit { allowRequestsByMachineOwners() },
                    first.edit { forbidRequestsByMachineOwners() },
                    first.edit { approveOwnRequests() },
                    first.edit { reviewOwnRequests() },
                )
            )
            .containsExactly(
                one.decideElsewhere().build(),
                one.decideHere().build(),
                one.enableReauthorization().build(),
                one.disableReauthorization().build(),
                one.allowRequestsForOthers().build(),
                one.forbidRequestsForOthers().build(),
                one.allowRequestsByManagers().build(),
                one.forbidRequestsByManagers().build(),
                one.allowRequestsForMachines().build(),
                one.forbidRequestsForMachines().build(),
                one.allowRequestsByMachineOwners().build(),
                one.forbidRequestsByMachineOwners().build(),
                one.approveOwnRequests().build(),
                one.reviewOwnRequests().build(),
            )
        assertThat(
                listOf(
                    second.edit { decideElsewhere() },
                    second.edit { decideHere() },
                    second.edit { enableReauthorization() },
                    second.edit { disableReauthorization() },
                    second.edit { allowRequestsForOthers() },
                    second.edit { forbidRequestsForOthers() },
                    second.edit { allowRequestsByManagers() },
                    second.edit { forbidRequestsByManagers() },
                    second.edit { allowRequestsForMachines() },
                    second.edit { forbidRequestsForMachines() },
                    second.edit { allowRequestsByMachineOwners() },
                    second.edit { forbidRequestsByMachineOwners() },
                    second.edit { showGovernanceGroups() },
                    second.edit { hideGovernanceGroups() },
                    second.edit { enableMachines() },
                    second.edit { disableMachines() },
                )
            )
            .containsExactly(
                two.decideElsewhere().build(),
                two.decideHere().build(),
                two.enableReauthorization().build(),
                two.disableReauthorization().build(),
                two.allowRequestsForOthers().build(),
                two.forbidRequestsForOthers().build(),
                two.allowRequestsByManagers().build(),
                two.forbidRequestsByManagers().build(),
                two.allowRequestsForMachines().build(),
                two.forbidRequestsForMachines().build(),
                two.allowRequestsByMachineOwners().build(),
                two.forbidRequestsByMachineOwners().build(),
                two.showGovernanceGroups().build(),
                two.hideGovernanceGroups().build(),
                two.enableMachines().build(),
                two.disableMachines().build(),
            )
    }

    @Test
    fun everyWordAboutEntitlementsIsTheOneOfTheSameName() {
        fun kotlin(words: EntitlementScope.() -> Unit) = second.edit { entitlements(words) }
        fun java(words: (EntitlementEdit) -> EntitlementEdit) = ConfigEdits.of(second).entitlements(words).build()

        assertThat(
                listOf(
                    kotlin { requireComment() },
                    kotlin { waiveComment() },
                    kotlin { requireDenialComment() },
                    kotlin { waiveDenialComment() },
                    kotlin { requireReauthorization() },
                    kotlin { waiveReauthorization() },
                    kotlin { requireEndDate() },
                    kotlin { waiveEndDate() },
                    kotlin { lastsAtMost(3, DurationUnit.MONTHS) },
                    kotlin { form("f1") },
                    kotlin { approvedBy(Approvers.workflow("w1")) },
                    kotlin { revocationsApprovedBy(Approvers.entitlementOwner(), Approvers.manager()) },
                )
            )
            .containsExactly(
                java { it.requireComment() },
                java { it.waiveComment() },
                java { it.requireDenialComment() },
                java { it.waiveDenialComment() },
                java { it.requireReauthorization() },
                java { it.waiveReauthorization() },
                java { it.requireEndDate() },
                java { it.waiveEndDate() },
                java { it.lastsAtMost(3, DurationUnit.MONTHS) },
                java { it.form("f1") },
                java { it.approvedBy(Approvers.workflow("w1")) },
                java { it.revocationsApprovedBy(Approvers.entitlementOwner().then(Approvers.manager())) },
            )
    }

    @Test
    fun betaAndV3AreChangedInTheirWords() {
        val changed =
            first.edit(ApiVersion.V3) {
                earlyEntitlements {
                    allowRequests()
                    requireComment()
                    requireDenialComment()
                    approvedBy(Approvers.sourceOwner(), Approvers.governanceGroup("g1"))
                }
            }
        val strict = first.edit {
            earlyEntitlements {
                forbidRequests()
                waiveComment()
                waiveDenialComment()
            }
        }

        assertJson(
            changed,
            """
            {
              "autoApprovalEnabled": true,
              "entitlementRequestConfig": {
                "allowEntitlementRequest": true,
                "requestCommentsRequired": true,
                "deniedCommentsRequired": true,
                "grantRequestApprovalSchemes": "sourceOwner,workgroup:g1"
              }
            }
            """,
        )
        assertThat(strict)
            .isEqualTo(
                ConfigEdits.of(first)
                    .earlyEntitlements { it.forbidRequests().waiveComment().waiveDenialComment() }
                    .build()
            )
    }

    @Test
    fun whatAnApiVersionLacksIsRefused() {
        assertThatIllegalArgumentException()
            .isThrownBy { second.edit(ApiVersion.V3) { allowRequestsForOthers() } }
            .withMessage(
                "edit(v3) { }: the API version has no configuration of generation 2; read and change the one that it has"
            )
    }

    @Test
    fun approversThatCannotBeAreRefusedByTheWordThatNamesThem() {
        val alone = "a workflow stands alone; leave the others out"
        assertThatIllegalArgumentException()
            .isThrownBy { second.edit { entitlements { approvedBy(Approvers.manager(), Approvers.workflow("w1")) } } }
            .withMessage("approvedBy(first, then): $alone")
        assertThatIllegalArgumentException()
            .isThrownBy {
                second.edit { entitlements { revocationsApprovedBy(Approvers.workflow("w1"), Approvers.manager()) } }
            }
            .withMessage("revocationsApprovedBy(first, then): $alone")
        assertThatIllegalArgumentException()
            .isThrownBy { first.edit { earlyEntitlements { approvedBy(Approvers.workflow("w1")) } } }
            .withMessage("approvedBy(first, then): beta and v3 have no workflows; name people and groups")
    }
}
