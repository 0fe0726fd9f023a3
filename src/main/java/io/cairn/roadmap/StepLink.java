package io.cairn.roadmap;

import java.io.Serializable;

/**
 * A step as another one sees it.
 *
 * @param title see {@link StepLabel#title()}
 * @param reason the catalogue's line why one needs the other; empty where it has none
 */
public record StepLink(StepKey key, String title, StepStatus status, String reason) implements Serializable {}
