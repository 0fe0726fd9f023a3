package io.cairn.progress;

/** Thrown when a timer has run for so long that its owner has to say what really was; it is left running. */
public class ForgottenTimerException extends RuntimeException {

    private final transient RunningTimer timer;

    public ForgottenTimerException(RunningTimer timer) {
        super("Running since " + timer.startedAt());
        this.timer = timer;
    }

    public RunningTimer timer() {
        return timer;
    }
}
