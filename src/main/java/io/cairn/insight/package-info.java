/** What admins learn about how the portal is used: numbers over many people, never about one. */
@NullMarked
package io.cairn.insight;

import org.jspecify.annotations.NullMarked;
