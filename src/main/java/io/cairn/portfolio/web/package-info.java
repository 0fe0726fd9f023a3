/** Portfolio pages as plain HTML and as files: no Vaadin, no session, no script. */
@NullMarked
package io.cairn.portfolio.web;

import org.jspecify.annotations.NullMarked;
