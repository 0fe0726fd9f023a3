package io.cairn.portfolio;

/** How somebody comes to a portfolio page; that is also what lets them in. */
public sealed interface PageAddress permits PageAddress.Named, PageAddress.Linked, OwnPage {

    /** Under the name of a public page. */
    record Named(String name) implements PageAddress {}

    /** With the secret of a link. */
    record Linked(String secret) implements PageAddress {

        /** Leaves the secret out, so that it never reaches a log. */
        @Override
        public String toString() {
            return "Linked";
        }
    }
}
