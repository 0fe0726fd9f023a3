/**
 * People: accounts, what they may do, and how they sign in and stay signed in. Other features ask {@link
 * io.cairn.account.CurrentUser} who is there and guard their services with {@link io.cairn.account.ForLearners} and its
 * siblings.
 */
@NullMarked
package io.cairn.account;

import org.jspecify.annotations.NullMarked;
