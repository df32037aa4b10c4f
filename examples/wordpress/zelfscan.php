<?php
/**
 * Plugin Name:       Zelfscan
 * Description:       De zelfscan van het Kwaliteitskader en de MDA++ dilemmakaart, met de korte code [zelfscan].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 *
 * The folder "zelfscan" of the embed lies beside this file. Nothing is stored on the server and nothing is sent.
 */

defined( 'ABSPATH' ) || exit;

/** The elements, with the attributes that each takes. Everything else in a short code is left out. */
const ZELFSCAN_ELEMENTS = array(
	'kwaliteitskader-zelfscan' => array( 'organisation', 'logo', 'lang', 'texts', 'storage', 'scope', 'lock-after', 'retention', 'density' ),
	'mda-dilemmakaart'         => array( 'organisation', 'logo', 'lang', 'texts', 'storage', 'scope', 'density', 'view' ),
	'zelfscan-questionnaire'   => array( 'src', 'organisation', 'logo', 'lang', 'texts', 'storage', 'scope', 'lock-after', 'retention', 'density' ),
);

add_shortcode(
	'zelfscan',
	static function ( $given ) {
		$given   = is_array( $given ) ? $given : array();
		$element = isset( $given['element'] ) ? strtolower( $given['element'] ) : 'kwaliteitskader-zelfscan';
		if ( ! isset( ZELFSCAN_ELEMENTS[ $element ] ) ) {
			$known = implode( ', ', array_keys( ZELFSCAN_ELEMENTS ) );
			return current_user_can( 'edit_posts' )
				? '<p>' . esc_html( "Zelfscan: dit element bestaat niet. Kies uit: $known." ) . '</p>'
				: '';
		}

		$html = '<' . $element;
		foreach ( ZELFSCAN_ELEMENTS[ $element ] as $name ) {
			if ( isset( $given[ $name ] ) && '' !== $given[ $name ] ) {
				$value = in_array( $name, array( 'src', 'logo', 'texts' ), true )
					? esc_url( $given[ $name ] )
					: esc_attr( $given[ $name ] );
				$html .= ' ' . $name . '="' . $value . '"';
			}
		}

		// Only on pages that have the short code. Without a version: the parts are found by the address of this file.
		wp_enqueue_script_module( 'zelfscan', plugins_url( 'zelfscan/zelfscan.js', __FILE__ ), array(), null );

		$text = 'De zelfscan wordt geladen. Blijft deze tekst staan? Zet dan JavaScript aan.';
		return $html . '>' . esc_html( $text ) . '</' . $element . '>';
	}
);
