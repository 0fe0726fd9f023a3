package io.cairn.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Turns the failures that people meet when starting the portal into one sentence each. */
class StartUpFailures {

    private StartUpFailures() {}

    static class OwnAnalyzer extends AbstractFailureAnalyzer<StartUpException> {
        @Override
        protected FailureAnalysis analyze(Throwable root, StartUpException cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }

    static class PortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, PortInUseException cause) {
            return new FailureAnalysis(
                    "Port %d is taken by another program; stop it, or choose another port with SERVER_PORT=8081."
                            .formatted(cause.getPort()),
                    null,
                    cause);
        }
    }

    /** Prints the sentence alone; Spring Boot's own many-line report is switched off in application.yml. */
    static class Reporter implements FailureAnalysisReporter {
        @Override
        public void report(FailureAnalysis analysis) {
            String action = analysis.getAction();
            System.err.println("Cairn could not start: " + analysis.getDescription()
                    + (action == null || action.isBlank() ? "" : " " + action));
        }
    }
}
