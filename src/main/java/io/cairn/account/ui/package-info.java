/** Screens for signing up, in and out, and what protects every page: access rules, origins, content security policy. */
@NullMarked
package io.cairn.account.ui;

import org.jspecify.annotations.NullMarked;
