package io.cairn.portfolio;

/** A person keeps only so many certifications. */
public class TooManyCertificationsException extends RuntimeException {

    TooManyCertificationsException() {
        super("There are %d certifications already".formatted(CertificationRules.MAX_CERTIFICATIONS));
    }
}
