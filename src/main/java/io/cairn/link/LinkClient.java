package io.cairn.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * An HTTP client that keeps no cookies, follows nothing, tries once, and connects to the very addresses that were looked
 * at: were a name resolved a second time, it could lead somewhere else by then.
 */
final class LinkClient {

    private static final int AT_ONCE = 16;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    private LinkClient() {}

    private record Names(LinkLimits.Resolver resolver) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return resolver.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    static CloseableHttpClient create(LinkLimits limits) {
        Timeout answer = Timeout.of(limits.answer());
        var http = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Names(limits.resolver()))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(answer)
                        .setSocketTimeout(answer)
                        .build())
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(answer)
                        .setResponseTimeout(answer)
                        .build())
                .setUserAgent("Cairn link check")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
