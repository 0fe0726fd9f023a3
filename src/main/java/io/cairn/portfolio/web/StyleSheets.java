package io.cairn.portfolio.web;

import io.cairn.shared.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** The stylesheets of public pages. Their addresses change with their content, so browsers may keep them for good. */
@Component
class StyleSheets implements WebMvcConfigurer {

    static final String PATH = "/public-styles/";

    private static final String FOLDER = "META-INF/resources/styles/";
    private static final List<String> NAMES = List.of("tokens.css", "public.css");
    private static final int TELLING = 12;

    private final String version = Secrets.digest(
                    NAMES.stream().map(StyleSheets::content).collect(Collectors.joining()))
            .substring(0, TELLING);

    private static String content(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths beneath the portal's root, in the order they are to be linked. */
    List<String> addresses() {
        return NAMES.stream().map(name -> PATH + version + "/" + name).toList();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations("classpath:/" + FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"));
    }
}
