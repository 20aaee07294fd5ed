import { render } from 'preact';
import { Playground } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<Playground />, root);
