package io.cairn.portfolio;

/** The parts of an earned certification that can be wrong. */
public enum CertificationField {
    NAME,
    ISSUER,
    ISSUED_ON,
    EXPIRES_ON,
    CREDENTIAL_ID,
    CREDENTIAL_URL,
    PROVES
}
