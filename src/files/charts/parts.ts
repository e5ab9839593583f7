/** What our charts are made of: the rest of ECharts stays out of the page. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';

export const CHART_PARTS = [
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
];
