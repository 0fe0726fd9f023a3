package io.cairn.portfolio;

import java.io.Serializable;
import java.util.UUID;

/**
 * A certification in the order of its owner's page.
 *
 * @param shown whether visitors of the page see it
 */
public record ChosenCertification(UUID id, boolean shown, CertificationContent content) implements Serializable {}
