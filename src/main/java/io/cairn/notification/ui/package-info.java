/** What people see of their notices: the bell in the top bar, the list, and how they want to be told of what. */
@NamedInterface("ui")
@NullMarked
package io.cairn.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
