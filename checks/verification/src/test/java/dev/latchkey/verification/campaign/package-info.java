/** Campaigns across processes: what becomes of them when a submitter is killed. */
@NullMarked
package dev.latchkey.verification.campaign;

import org.jspecify.annotations.NullMarked;
