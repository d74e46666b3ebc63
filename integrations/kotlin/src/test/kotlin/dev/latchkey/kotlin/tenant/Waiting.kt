package dev.latchkey.kotlin.tenant

import java.util.concurrent.CountDownLatch
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/** Waits for another thread without holding up the coroutines of this one. */
internal suspend fun CountDownLatch.reached() = withContext(Dispatchers.IO) { await() }
