/** What the studio gives out as files. */
@NullMarked
package io.cairn.studio.web;

import org.jspecify.annotations.NullMarked;
