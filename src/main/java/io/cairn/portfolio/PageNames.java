package io.cairn.portfolio;

import io.cairn.shared.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names a public page may have. */
final class PageNames {

    static final int MIN_LENGTH = 3;
    static final int MAX_LENGTH = 40;

    /** Could be taken for the portal itself, its addresses, or somebody who speaks for it. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "admin",
            "administrator",
            "api",
            "archive",
            "assets",
            "badge",
            "badges",
            "cairn",
            "certification",
            "certifications",
            "contact",
            "credential",
            "credentials",
            "cv",
            "default",
            "demo",
            "error",
            "errors",
            "example",
            "favicon",
            "file",
            "files",
            "guide",
            "help",
            "home",
            "index",
            "info",
            "legal",
            "login",
            "logout",
            "mail",
            "mentor",
            "mentors",
            "moderator",
            "name",
            "new",
            "news",
            "null",
            "official",
            "onboarding",
            "page",
            "pages",
            "password",
            "portfolio",
            "portfolios",
            "postmaster",
            "preview",
            "privacy",
            "private",
            "profile",
            "project",
            "projects",
            "public",
            "review",
            "reviews",
            "roadmap",
            "roles",
            "root",
            "search",
            "security",
            "settings",
            "setup",
            "sign-in",
            "sign-out",
            "sign-up",
            "skills",
            "staff",
            "static",
            "status",
            "styles",
            "support",
            "system",
            "team",
            "terms",
            "test",
            "undefined",
            "user",
            "users",
            "vaadin",
            "webmaster",
            "www");

    private PageNames() {}

    static Optional<NameProblem> problemWith(String name) {
        if (name.length() < MIN_LENGTH || name.length() > MAX_LENGTH || !Slug.isValid(name)) {
            return Optional.of(NameProblem.FORM);
        }
        return RESERVED.contains(name) ? Optional.of(NameProblem.RESERVED) : Optional.empty();
    }

    /** What a person of this name might want to be called; empty when nothing of it can be used. */
    static String suggestedFor(String displayName) {
        String letters = Normalizer.normalize(displayName, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut =
                letters.substring(0, Math.min(letters.length(), MAX_LENGTH)).replaceAll("^-|-$", "");
        return problemWith(cut).isEmpty() ? cut : "";
    }
}
