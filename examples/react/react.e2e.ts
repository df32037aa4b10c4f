import { appJourney } from '../../tests/support/app-journey.js';

appJourney('react');
