/** What admins see and do: people and what they may do, applications, all submissions, how fairly they are reviewed. */
@NullMarked
package io.cairn.review.ui.admin;

import org.jspecify.annotations.NullMarked;
