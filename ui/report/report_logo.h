#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace ui {

/// The mark of an organisation, from a file that the user names; never from one that a plan names.
class ReportLogo {
public:
    /// No logo.
    ReportLogo() = default;
    /// PNG, JPEG or SVG; an empty name is no logo.
    /// @error unreadableFile
    [[nodiscard]] static models::Result<ReportLogo> read(const QString& file);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// In pixels of a screen, no larger than a first page has room for.
    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter& painter, const QRectF& place) const;
    /// "data:image/png;base64,..."
    [[nodiscard]] QString dataAddress() const;

private:
    QByteArray m_bytes;
    bool m_isDrawing = false; ///< SVG
    QString m_type;
    QSizeF m_size;
};

} // namespace ui
