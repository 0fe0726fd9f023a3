package io.cairn.portfolio;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody, most likely the same person in another tab, saved the certification first; nothing was overwritten. */
public class StaleCertificationException extends OptimisticLockingFailureException {

    private final EarnedCertification current;

    StaleCertificationException(EarnedCertification current) {
        super("Certification %s is version %d by now".formatted(current.id(), current.version()));
        this.current = current;
    }

    /** The certification as it is now. */
    public EarnedCertification current() {
        return current;
    }
}
