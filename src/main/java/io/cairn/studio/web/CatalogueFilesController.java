package io.cairn.studio.web;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.CatalogStudio;
import io.cairn.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue's files for admins, and the schema that they follow for everybody. */
@Controller
class CatalogueFilesController {

    private static final ClassPathResource SCHEMA = new ClassPathResource("schema/catalogue.schema.json");

    private final CatalogStudio studio;
    private final CurrentUser user;

    CatalogueFilesController(CatalogStudio studio, CurrentUser user) {
        this.studio = studio;
        this.user = user;
    }

    @GetMapping("/admin/catalogue/export/{state}.zip")
    void export(@PathVariable String state, HttpServletResponse response) throws IOException {
        Optional<CatalogState> asked = CatalogState.parse(state);
        if (asked.isEmpty()
                || user.info().filter(person -> person.has(Authority.ADMIN)).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] zip = studio.export(asked.get());
            response.setContentType("application/zip");
            response.setContentLength(zip.length);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("cairn-catalogue-%s.zip".formatted(state))
                            .build()
                            .toString());
            response.getOutputStream().write(zip);
        } catch (NotFoundException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @GetMapping("/schemas/catalogue.schema.json")
    void schema(HttpServletResponse response) throws IOException {
        response.setContentType("application/schema+json");
        response.setCharacterEncoding("UTF-8");
        SCHEMA.getInputStream().transferTo(response.getOutputStream());
    }
}
