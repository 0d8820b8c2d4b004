import "./taskpane.css";

void Office.onReady();
