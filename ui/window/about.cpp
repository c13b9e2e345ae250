#include "ui/window/about.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace ui {

void showAbout(const Document& document, QWidget* parent) {
    auto* box = new QMessageBox{parent};
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("ui::About", "About Fourem"));
    box->setIconPixmap(QIcon{QStringLiteral(":/icons/fourem.svg")}.pixmap(64, 64));
    box->setText(QCoreApplication::translate("ui::About", "Fourem %1").arg(QStringLiteral(FOUREM_VERSION)));
    box->setInformativeText(
        QCoreApplication::translate("ui::About",
                                    "Plans machine-learning workloads: time, energy, emissions, water and cost before they run.\n\n"
                                    "Catalogue %1, estimator %2.\n\n"
                                    "Free software under the GNU General Public License, version 3 or later.")
            .arg(toQt(document.catalogue()->version()), toQt(estimator::kEstimatorVersion)));
    box->open();
}

} // namespace ui
