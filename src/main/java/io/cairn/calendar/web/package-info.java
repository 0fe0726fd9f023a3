/** The calendar for programs that know its secret address: no Vaadin, no session, no cookie. */
@NullMarked
package io.cairn.calendar.web;

import org.jspecify.annotations.NullMarked;
