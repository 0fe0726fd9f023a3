package io.cairn.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which addresses belong to the public internet. Everything else, such as the portal's own machine, its network or the
 * data service of a cloud, is nothing that an address in the catalogue may lead to. After the special-purpose registries
 * of IANA (RFC 6890 and what has followed it).
 */
final class PublicAddresses {

    private static final String[] RESERVED = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    };

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        return Arrays.stream(RESERVED).noneMatch(block -> isIn(block, bytes));
    }

    private static boolean isIn(String block, byte[] bytes) {
        int slash = block.indexOf('/');
        int mask = -1 << (32 - Integer.parseInt(block.substring(slash + 1)));
        String[] parts = block.substring(0, slash).split("\\.");
        int start = 0;
        int value = 0;
        for (int at = 0; at < bytes.length; at++) {
            start = start << 8 | Integer.parseInt(parts[at]);
            value = value << 8 | bytes[at] & 0xff;
        }
        return (value & mask) == (start & mask);
    }

    /** Only 2000::/3 is given out; in it lie documentation and tunnels, whose other end could be anywhere. */
    private static boolean isPublic6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        if (first == 0x64 && second == 0xff9b && IntStream.range(4, 12).allMatch(i -> bytes[i] == 0)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        boolean given = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
        boolean tunnel = first == 0x2002;
        boolean documentation = first == 0x3fff && second < 0x1000;
        return given && !special && !tunnel && !documentation;
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** All addresses of a host, if all are public: one that is not would make a way in. */
    static InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!Arrays.stream(all).allMatch(PublicAddresses::contain)) {
            throw new PrivateAddressException(host);
        }
        return all;
    }
}
