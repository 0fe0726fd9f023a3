package io.cairn.review;

/** Somebody cannot apply to be a mentor: they are one, or have applied. */
public class ApplicationRefusedException extends RuntimeException {

    ApplicationRefusedException() {
        super("A mentor already, or an application is undecided");
    }
}
