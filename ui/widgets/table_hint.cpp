#include "ui/widgets/table_hint.h"

#include <QAbstractItemView>
#include <QEvent>

namespace ui {
namespace {

constexpr int kInset = 24;

} // namespace

TableHint::TableHint(QAbstractItemView& view) : QLabel{view.viewport()}, m_view{view} {
    setObjectName(view.objectName() + QStringLiteral("Hint"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(kInset);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableHint::showState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableHint::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &TableHint::showState);
    showState();
}

bool TableHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) setGeometry(m_view.viewport()->rect());
    return QLabel::eventFilter(watched, event);
}

void TableHint::showState() { setVisible(m_view.model()->rowCount() == 0); }

} // namespace ui
