package dev.latchkey.kotlin.tenant

import dev.latchkey.model.tenant.AccountOperations
import dev.latchkey.model.tenant.ApprovalOperations
import dev.latchkey.model.tenant.ConfigOperations
import dev.latchkey.model.tenant.EntitlementOperations
import dev.latchkey.model.tenant.RequestOperations
import dev.latchkey.model.tenant.StatusOperations
import dev.latchkey.model.tenant.Tenant
import dev.latchkey.model.version.ApiVersion
import java.lang.reflect.Proxy

/** A tenant that hands every call to one function: which operation with what, and what it answers. */
class TestTenant(val answer: (operation: String, argument: Any?) -> Any?) : Tenant {
    override fun getApiVersion(): ApiVersion = ApiVersion.V1

    override fun requests(): RequestOperations = operations("requests")

    override fun status(): StatusOperations = operations("status")

    override fun approvals(): ApprovalOperations = operations("approvals")

    override fun config(): ConfigOperations = operations("config")

    override fun accounts(): AccountOperations = operations("accounts")

    override fun entitlements(): EntitlementOperations = operations("entitlements")

    private inline fun <reified T : Any> operations(name: String): T =
        Proxy.newProxyInstance(T::class.java.classLoader, arrayOf(T::class.java)) { _, method, arguments ->
            answer("$name.${method.name}", arguments?.toList()?.let { it.singleOrNull() ?: it })
        } as T
}
