/**
 * What people are told when something they wait for has happened. Features declare the {@link
 * io.cairn.notification.NoticeKind}s they send and send them with {@link io.cairn.notification.Notices}; nothing here
 * knows those features.
 */
@NullMarked
package io.cairn.notification;

import org.jspecify.annotations.NullMarked;
