/**
 * What people with power did, on record for good: every privileged act and every change of content. Features write with
 * {@link io.cairn.audit.AuditLog} in the transaction of the act itself; admins read with {@link io.cairn.audit.AuditTrail}.
 * It knows no other feature: what an entry is about is a kind and an id.
 */
@NullMarked
package io.cairn.audit;

import org.jspecify.annotations.NullMarked;
