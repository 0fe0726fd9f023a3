/** Booking mock interviews, and saying when one can be booked. */
@NamedInterface("ui")
@NullMarked
package io.cairn.interview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
