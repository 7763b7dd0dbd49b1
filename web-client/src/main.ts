import './styles/app.scss';
import { start } from './app/start';

const root = document.getElementById('app');
if (root) void start(root);
