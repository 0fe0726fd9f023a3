package io.cairn.account;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody to write to: how to reach them, and how they read. */
public record Addressee(String name, String email, Locale locale, ZoneId zone) {}
