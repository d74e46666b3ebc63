package dev.latchkey.kotlin

import dev.latchkey.model.request.AccessRequest
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.validation.document.BodyType
import java.util.UUID
import kotlin.random.Random
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant

/** Says what can be said, at random, up to the limits. */
internal class RandomSentences(private val random: Random) {
    enum class Kind(val type: BodyType<AccessRequest> = BodyType.CREATE) {
        GRANT,
        GRANT_WITH_ACCOUNTS,
        MODIFY,
        REVOKE,
        REVOKE_ENTITLEMENT,
        MACHINE_GRANT,
        MACHINE_MODIFY,
        MACHINE_REVOKE,
        MACHINE_ACCOUNTS(BodyType.ACCOUNTS_SELECTION),
        ACCOUNTS_SELECTION(BodyType.ACCOUNTS_SELECTION),
    }

    fun next(kind: Kind, apiVersion: ApiVersion): AccessRequest =
        when (kind) {
            Kind.GRANT -> grant(apiVersion) { recipients { details() } }
            Kind.GRANT_WITH_ACCOUNTS ->
                grantPerIdentity(apiVersion) { forIdentities(ids(4)) { items(5) { details() } } }
            Kind.MODIFY ->
                if (random.nextBoolean()) modify().removeDate(date()).items(apiVersion) { recipients { details() } }
                else modify().startDate(date()).items(apiVersion) { recipients { details() } }
            Kind.REVOKE -> revoke(from = id(), apiVersion) { items(5) }
            Kind.REVOKE_ENTITLEMENT ->
                revokeEntitlement(id(), text(), from = id(), apiVersion, requestMetadata = pairs()) {
                    details()
                    if (sometimes()) nativeIdentity = text()
                    if (sometimes()) alongside { items(5) }
                }
            Kind.MACHINE_GRANT ->
                forMachine(uuid()).grant(apiVersion) {
                    entitlements()
                    if (sometimes()) forMachine(uuid()) { entitlements() }
                    metadata(pairs())
                }
            Kind.MACHINE_MODIFY -> forMachine(uuid()).modify().removeDate(date()).items(apiVersion) { entitlements() }
            Kind.MACHINE_REVOKE ->
                forMachine(uuid()).revokeEntitlement(id(), text(), apiVersion, pairs()) {
                    if (sometimes()) nativeIdentity = text()
                }
            Kind.MACHINE_ACCOUNTS -> forMachine(uuid()).accountsSelection(ids(40), apiVersion)
            Kind.ACCOUNTS_SELECTION -> accountsSelection(apiVersion) { recipients { details() } }
        }

    private fun <W : Any, D : ItemScope> FlatScope<W, D>.recipients(details: D.() -> Unit): Recipients {
        items(25, details)
        metadata(pairs())
        return forIdentities(ids(10))
    }

    private fun <D : ItemScope> ItemsScope<D>.items(most: Int, details: D.() -> Unit) {
        repeat(1 + random.nextInt(most)) {
            when (random.nextInt(3)) {
                0 -> role(id(), details)
                1 -> accessProfile(id(), details)
                else -> entitlement(id(), details)
            }
        }
    }

    private fun RevokedItemsScope.items(most: Int) {
        repeat(1 + random.nextInt(most)) {
            if (random.nextBoolean()) role(id(), text()) { if (sometimes()) assignmentId = id() else details() }
            else accessProfile(id(), text()) { details() }
        }
    }

    private fun MachineItemsScope.entitlements() {
        repeat(1 + random.nextInt(12)) {
            val account = if (sometimes()) onAccountNamed(id(), text()) else onAccountWithUuid(id(), id())
            entitlement(id(), account) { details() }
        }
    }

    private fun DetailsScope.details() {
        if (sometimes()) removeDate = date()
        metadata(pairs())
        if (this is ItemScope) {
            if (sometimes()) comment = text()
            if (sometimes()) startDate = date()
        }
        if (this is GrantItemScope && sometimes()) form = id()
        if (this is PerIdentityItemScope) {
            if (sometimes()) form = id()
            if (sometimes()) onAccountNamed(id(), text())
            if (sometimes()) onAccountWithUuid(id(), id())
        }
    }

    private fun pairs() = if (sometimes()) mapOf("ticket" to text(), "note" to "") else mapOf()

    private fun sometimes() = random.nextInt(3) == 0

    private fun date() = NOW + (2 + random.nextInt(100_000_000)).seconds

    private fun text() = TEXTS.random(random)

    private fun id() = "2c91" + random.nextLong().toString(16)

    private fun ids(most: Int) = List(1 + random.nextInt(most)) { id() }

    private fun uuid() = UUID(random.nextLong(), random.nextLong()).toString()

    companion object {
        val NOW = Instant.parse("2026-11-21T00:00:00Z")
        private val TEXTS = listOf("Joins the team", "Tritt bei: \"Prüfung\" \\ 1", "监查组", "a\nb\tc", "🚪", " padded ")
    }
}
