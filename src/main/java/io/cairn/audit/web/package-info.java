/** The audit log as a file. */
@NullMarked
package io.cairn.audit.web;

import org.jspecify.annotations.NullMarked;
