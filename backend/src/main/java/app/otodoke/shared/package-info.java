/** Value types that every module may use; knows no module and no framework. */
package app.otodoke.shared;
