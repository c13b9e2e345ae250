#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

/// How far apart colours are: for reading, and for eyes that lack one kind of cones.
namespace tests {

using Rgb = std::array<double, 3>; ///< linear light

/// sRGB (IEC 61966-2-1) to linear light.
inline Rgb linear(const QColor& color) {
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return {channel(color.redF()), channel(color.greenF()), channel(color.blueF())};
}

/// Contrast ratio of WCAG 2.1, 1 to 21.
inline double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const Rgb light = linear(color);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

enum class Vision { usual, protanopia, deuteranopia, tritanopia };
inline constexpr std::array kVisions{Vision::usual, Vision::protanopia, Vision::deuteranopia, Vision::tritanopia};

/// What is seen, after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
/// (2009), severity 1.0.
inline Rgb seen(const Rgb& light, Vision vision) {
    using Matrix = std::array<Rgb, 3>;
    constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    constexpr Matrix tritanopia{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    if (vision == Vision::usual) return light;
    const Matrix& matrix = vision == Vision::protanopia ? protanopia : vision == Vision::deuteranopia ? deuteranopia : tritanopia;
    Rgb result{};
    for (std::size_t row = 0; row < 3; ++row) {
        result[row] = std::clamp(matrix[row][0] * light[0] + matrix[row][1] * light[1] + matrix[row][2] * light[2], 0.0, 1.0);
    }
    return result;
}

/// CIE 1976 L*a*b* under D65.
inline Rgb lab(const Rgb& light) {
    const auto curve = [](double t) { return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0; };
    const double x = curve((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
    const double y = curve(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
    const double z = curve((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

/// Colour difference of 1976; about 2 is the least that can be noticed side by side.
inline double difference(const QColor& a, const QColor& b, Vision vision) {
    const Rgb first = lab(seen(linear(a), vision));
    const Rgb second = lab(seen(linear(b), vision));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace tests
