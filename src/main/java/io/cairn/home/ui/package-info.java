/** The front page for visitors and the dashboard for learners. */
@NullMarked
package io.cairn.home.ui;

import org.jspecify.annotations.NullMarked;
