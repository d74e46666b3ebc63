/** Request and response bodies of the {@code /access-request-approvals} operations. */
@NullMarked
package dev.latchkey.model.approval;

import org.jspecify.annotations.NullMarked;
