package io.cairn.portfolio;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody, most likely the same person in another tab, changed the page first; nothing was overwritten. */
public class StalePortfolioException extends OptimisticLockingFailureException {

    StalePortfolioException(int expectedVersion) {
        super("The page is no longer version %d".formatted(expectedVersion));
    }
}
